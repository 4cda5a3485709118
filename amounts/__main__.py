"""``python -m amounts`` is the ``amounts`` command."""
from .cli import main

raise SystemExit(main())
