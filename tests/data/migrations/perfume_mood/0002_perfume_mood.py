"""A later version, for tests: perfumes are made anew with one more column."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade():
    with op.batch_alter_table("perfumes", recreate="always") as table:
        table.add_column(sa.Column("mood", sa.String(20), server_default="calm"))
