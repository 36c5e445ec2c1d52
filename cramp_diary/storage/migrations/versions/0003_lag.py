"""Schema 3: what is compared one day earlier too."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_LAST_DAY = 2_932_531


def upgrade() -> None:
    """Make the new table; no row of an old one is touched."""
    op.create_table(
        "lag",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("written_wall", sa.Integer(), nullable=False),
        sa.Column("written_offset", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lag")),
        sa.UniqueConstraint("key", name=op.f("uq_lag_key")),
        _check("key", "trim(key) <> '' AND length(key) <= 200"),
        _check("written_wall", f"written_wall BETWEEN 86400 AND {(_LAST_DAY + 1) * 86_400 - 1}"),
        _check("written_offset", "written_offset BETWEEN -86399 AND 86399"),
        _check("written", "(written_wall IS NULL) = (written_offset IS NULL)"),
        sqlite_strict=True,
    )


def _check(name: str, rule: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(rule, name=op.f(f"ck_lag_{name}"))
