"""Factcheck Desk: `python3 main.py` opens the desk, `python3 main.py test` runs every check."""

import sys

from factcheck_app.set_up import make_ready

if __name__ == "__main__":
    make_ready(sys.argv[1:])
    from factcheck_app.__main__ import main

    sys.exit(main())
