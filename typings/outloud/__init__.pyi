# The part that the tests use.

from collections.abc import Sequence

class Finding:
    rule: str
    severity: str
    message: str
    page: int | None
    evidence: str | None
    count: int

class Result:
    path: str
    findings: list[Finding]
    error: str | None
    @property
    def errors(self) -> int: ...
    @property
    def warnings(self) -> int: ...
    @property
    def infos(self) -> int: ...
    @property
    def verdict(self) -> str: ...
    def sorted_findings(self) -> list[Finding]: ...

def check(
    path: str,
    source: str | None = ...,
    only: Sequence[str] | None = ...,
    skip: Sequence[str] | None = ...,
    layers: Sequence[str] | None = ...,
) -> Result: ...
