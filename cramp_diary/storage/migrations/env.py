"""Alembic runs this; the caller has opened the transaction and ends it."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], render_as_batch=True)
context.run_migrations()
