"""A faulty version, for tests: it changes things, loses the perfumes, and leaves campaigns behind."""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade():
    op.execute("UPDATE campaigns SET campaign_name = 'half changed'")
    op.execute("DELETE FROM perfumes")
