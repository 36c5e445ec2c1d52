"""Schema 2: ticked symptoms, deleted entries that can be restored, unfinished forms.

Days, wall times and amounts stand as in schema 1. The JSON of a deleted entry is a row of its table
as that is in schema 2.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_LAST_DAY = 2_932_531


def upgrade() -> None:
    """Make the new tables; no row of an old one is touched."""
    _create(
        "symptom",
        sa.Column("id", sa.Text(), nullable=False),
        *_moment_columns("written"),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("side", sa.Text()),
        sa.Column("since", sa.Integer()),
        sa.Column("note", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_symptom")),
        sa.UniqueConstraint("key", name=op.f("uq_symptom_key")),
        **_moment("written"),
        key="trim(key) <> '' AND length(key) <= 200",
        side="side IN ('left', 'right', 'both')",
        since=f"since BETWEEN 1 AND {_LAST_DAY}",
        note="length(note) <= 20000",
    )
    _create(
        "deleted",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("batch", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("entry", sa.Text(), nullable=False),
        *_moment_columns("deleted"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deleted")),
        **_moment("deleted"),
        entry="json_type(entry) = 'object'",
    )
    op.create_index(op.f("ix_deleted_batch"), "deleted", ["batch"])
    _create(
        "draft",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        *_moment_columns("written"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_draft")),
        **_moment("written"),
        fields="json_type(fields) = 'object'",
    )


def _create(table: str, *items: sa.schema.SchemaItem, **checks: str) -> None:
    op.create_table(
        table,
        *items,
        *(
            sa.CheckConstraint(check, name=op.f(f"ck_{table}_{name}"))
            for name, check in checks.items()
        ),
        sqlite_strict=True,
    )


def _moment_columns(name: str) -> tuple[sa.Column[int], sa.Column[int]]:
    return (
        sa.Column(f"{name}_wall", sa.Integer(), nullable=False),
        sa.Column(f"{name}_offset", sa.Integer(), nullable=False),
    )


def _moment(name: str) -> dict[str, str]:
    return {
        f"{name}_wall": f"{name}_wall BETWEEN 86400 AND {(_LAST_DAY + 1) * 86_400 - 1}",
        f"{name}_offset": f"{name}_offset BETWEEN -86399 AND 86399",
        name: f"({name}_wall IS NULL) = ({name}_offset IS NULL)",
    }
