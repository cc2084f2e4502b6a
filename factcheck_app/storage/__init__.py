"""The database: rows, migrations, audit chain, backups."""
