"""What the diary keeps beside its entries: deleted ones for a while, and unfinished forms."""

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from cramp_diary.storage.records.base import STRICT, Base, moment

__all__ = ["DeletedRecord", "DraftRecord"]


class DeletedRecord(Base):
    """One deleted entry: the table and the row it was, as JSON; `batch` is of one change."""

    __tablename__ = "deleted"
    __table_args__ = (
        *moment("deleted"),
        CheckConstraint("json_type(entry) = 'object'", name="entry"),
        Index(None, "batch"),
        STRICT,
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    batch: Mapped[str]
    kind: Mapped[str]
    entry: Mapped[str]
    deleted_wall: Mapped[int]
    deleted_offset: Mapped[int]


class DraftRecord(Base):
    """One unfinished form: its fields, as JSON."""

    __tablename__ = "draft"
    __table_args__ = (
        *moment("written"),
        CheckConstraint("json_type(fields) = 'object'", name="fields"),
        STRICT,
    )

    key: Mapped[str] = mapped_column(primary_key=True)
    fields: Mapped[str]
    written_wall: Mapped[int]
    written_offset: Mapped[int]
