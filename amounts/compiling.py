"""What rooms say to the compiler, where there is one."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from mypy_extensions import mypyc_attr as mypyc_attr
else:
    def mypyc_attr(**_):
        return lambda made: made


class Unchecked:
    """Nothing is one. ``str | Unchecked`` says ``str`` to a reader and to a type checker, and no type to the compiler, whose own
    check would come before the library's and say less."""
