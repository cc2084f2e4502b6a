"""Alembic's folder: one step a schema version."""
