"""The least point of a smooth loss."""

from __future__ import annotations

import pytest

from tests.fitting.minimise import Vector, minimise


def test_the_least_point_of_a_bowl_is_found() -> None:
    def bowl(point: Vector) -> tuple[float, Vector]:
        x, y = point
        return (x - 3) ** 2 + 40 * (y + 1) ** 2 + 5, [2 * (x - 3), 80 * (y + 1)]

    assert minimise(bowl, [0.0, 0.0]) == pytest.approx([3.0, -1.0], abs=1e-2)
