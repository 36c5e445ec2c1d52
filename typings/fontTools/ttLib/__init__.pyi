# The part that says which characters a font has.

from os import PathLike
from types import TracebackType
from typing import Self

class table__c_m_a_p:  # noqa: N801 - the library's own name
    def getBestCmap(self) -> dict[int, str]: ...  # noqa: N802 - the library's own name

class TTFont:
    def __init__(self, file: str | PathLike[str], *, lazy: bool | None = ...) -> None: ...
    def __getitem__(self, tag: str) -> table__c_m_a_p: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...
