"""The tables, as the web system has them: the same names, types and rules in SQLite and in Postgres.

Ours are the JSON columns for what those tables have no column for, `archived`, and the key that
holds a campaign to its perfume's own brand. SQLite ignores the length of text, so a rule checks it.
"""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
)

from genads_desktop.adapters.store.columns import DOCUMENT, GUID, UtcDateTime

metadata = MetaData(
    naming_convention={
        "pk": "%(table_name)s_pkey",
        "uq": "%(table_name)s_%(column_0_N_name)s_key",
        "fk": "%(table_name)s_%(column_0_N_name)s_fkey",
        "ck": "%(table_name)s_%(constraint_name)s_check",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)


users = Table(
    "users",
    metadata,
    Column("user_id", GUID, primary_key=True),
    Column("label", Text, nullable=False),
)

brands = Table(
    "brands",
    metadata,
    Column("brand_id", GUID, primary_key=True),
    Column("user_id", GUID, ForeignKey("users.user_id", ondelete="CASCADE"), unique=True),
    Column("brand_name", String(100), nullable=False, unique=True),
    Column("brand_logo_url", String(500)),
    Column("brand_guidelines_url", String(500)),
    Column("onboarding_completed", Boolean, nullable=False, server_default=false(), index=True),
    Column("brand_json", DOCUMENT, nullable=False),
    Column("archived", Boolean, nullable=False, server_default=false()),
    Column("created_at", UtcDateTime, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
    CheckConstraint("length(brand_name) <= 100", name="brand_name"),
)

perfumes = Table(
    "perfumes",
    metadata,
    Column("perfume_id", GUID, primary_key=True),
    Column(
        "brand_id",
        GUID,
        ForeignKey("brands.brand_id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    Column("perfume_name", String(200), nullable=False),
    Column("perfume_gender", String(20), nullable=False, index=True),
    Column("front_image_url", String(500), nullable=False),
    Column("back_image_url", String(500)),
    Column("top_image_url", String(500)),
    Column("left_image_url", String(500)),
    Column("right_image_url", String(500)),
    Column("perfume_json", DOCUMENT, nullable=False),
    Column("archived", Boolean, nullable=False, server_default=false()),
    Column("created_at", UtcDateTime, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
    UniqueConstraint("brand_id", "perfume_name"),
    UniqueConstraint("perfume_id", "brand_id"),
    CheckConstraint("length(perfume_name) <= 200", name="perfume_name"),
    CheckConstraint("perfume_gender IN ('masculine', 'feminine', 'unisex')", name="perfume_gender"),
)

campaigns = Table(
    "campaigns",
    metadata,
    Column("campaign_id", GUID, primary_key=True),
    Column("perfume_id", GUID, nullable=False, index=True),
    Column(
        "brand_id",
        GUID,
        ForeignKey("brands.brand_id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    Column("campaign_name", String(200), nullable=False),
    Column("creative_prompt", Text),
    Column("selected_style", String(50), nullable=False),
    Column("target_duration", Integer, nullable=False),
    Column("num_variations", Integer, nullable=False, server_default="1"),
    Column("status", String(50), nullable=False, index=True),
    Column("campaign_json", DOCUMENT, nullable=False),
    Column("archived", Boolean, nullable=False, server_default=false()),
    Column("created_at", UtcDateTime, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
    ForeignKeyConstraint(
        ["perfume_id", "brand_id"],
        ["perfumes.perfume_id", "perfumes.brand_id"],
        ondelete="CASCADE",
    ),
    Index("ix_campaigns_created_at", "created_at"),
    CheckConstraint("length(campaign_name) <= 200", name="campaign_name"),
    CheckConstraint(
        "selected_style IN ('gold_luxe', 'dark_elegance', 'romantic_floral')", name="selected_style"
    ),
    CheckConstraint("target_duration BETWEEN 15 AND 60", name="target_duration"),
    CheckConstraint("num_variations BETWEEN 1 AND 3", name="num_variations"),
)
