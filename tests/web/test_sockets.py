"""Places are tried one after another until one answers."""

from __future__ import annotations

import socket
from ipaddress import ip_address

import pytest

from factcheck_app.web.sockets import connect_to

HERE = ip_address("127.0.0.1")


def test_the_first_place_that_answers_is_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        # nobody listens at the second name of this computer
        with connect_to([ip_address("127.0.0.2"), HERE], port, 2.0) as connection:
            assert connection.getpeername() == ("127.0.0.1", port)


def test_where_nobody_answers_the_last_problem_is_raised() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(ConnectionRefusedError):
        connect_to([HERE], port, 2.0)
    with pytest.raises(OSError, match="no place"):
        connect_to([], port, 2.0)
