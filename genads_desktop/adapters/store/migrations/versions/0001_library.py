"""Make the library: users, brands, perfumes, campaigns."""

import sqlalchemy as sa
from alembic import op

from genads_desktop.adapters.store.columns import DOCUMENT, GUID, UtcDateTime

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "users",
        sa.Column("user_id", GUID, nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("user_id", name=op.f("users_pkey")),
    )
    _create_brands()
    _create_perfumes()
    _create_campaigns()


def _create_brands() -> None:
    op.create_table(
        "brands",
        sa.Column("brand_id", GUID, nullable=False),
        sa.Column("user_id", GUID),
        sa.Column("brand_name", sa.String(100), nullable=False),
        sa.Column("brand_logo_url", sa.String(500)),
        sa.Column("brand_guidelines_url", sa.String(500)),
        sa.Column("onboarding_completed", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("brand_json", DOCUMENT, nullable=False),
        *_common_columns(),
        sa.PrimaryKeyConstraint("brand_id", name=op.f("brands_pkey")),
        sa.UniqueConstraint("user_id", name=op.f("brands_user_id_key")),
        sa.UniqueConstraint("brand_name", name=op.f("brands_brand_name_key")),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.user_id"], name=op.f("brands_user_id_fkey"), ondelete="CASCADE"
        ),
        sa.CheckConstraint("length(brand_name) <= 100", name=op.f("brands_brand_name_check")),
    )
    _index("brands", "onboarding_completed")


def _create_perfumes() -> None:
    op.create_table(
        "perfumes",
        sa.Column("perfume_id", GUID, nullable=False),
        sa.Column("brand_id", GUID, nullable=False),
        sa.Column("perfume_name", sa.String(200), nullable=False),
        sa.Column("perfume_gender", sa.String(20), nullable=False),
        sa.Column("front_image_url", sa.String(500), nullable=False),
        sa.Column("back_image_url", sa.String(500)),
        sa.Column("top_image_url", sa.String(500)),
        sa.Column("left_image_url", sa.String(500)),
        sa.Column("right_image_url", sa.String(500)),
        sa.Column("perfume_json", DOCUMENT, nullable=False),
        *_common_columns(),
        sa.PrimaryKeyConstraint("perfume_id", name=op.f("perfumes_pkey")),
        sa.UniqueConstraint(
            "brand_id", "perfume_name", name=op.f("perfumes_brand_id_perfume_name_key")
        ),
        sa.UniqueConstraint(
            "perfume_id", "brand_id", name=op.f("perfumes_perfume_id_brand_id_key")
        ),
        sa.ForeignKeyConstraint(
            ["brand_id"],
            ["brands.brand_id"],
            name=op.f("perfumes_brand_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.CheckConstraint("length(perfume_name) <= 200", name=op.f("perfumes_perfume_name_check")),
        sa.CheckConstraint(
            "perfume_gender IN ('masculine', 'feminine', 'unisex')",
            name=op.f("perfumes_perfume_gender_check"),
        ),
    )
    _index("perfumes", "brand_id", "perfume_gender")


def _create_campaigns() -> None:
    op.create_table(
        "campaigns",
        sa.Column("campaign_id", GUID, nullable=False),
        sa.Column("perfume_id", GUID, nullable=False),
        sa.Column("brand_id", GUID, nullable=False),
        sa.Column("campaign_name", sa.String(200), nullable=False),
        sa.Column("creative_prompt", sa.Text()),
        sa.Column("selected_style", sa.String(50), nullable=False),
        sa.Column("target_duration", sa.Integer(), nullable=False),
        sa.Column("num_variations", sa.Integer(), server_default="1", nullable=False),
        sa.Column("status", sa.String(50), nullable=False),
        sa.Column("campaign_json", DOCUMENT, nullable=False),
        *_common_columns(),
        sa.PrimaryKeyConstraint("campaign_id", name=op.f("campaigns_pkey")),
        sa.ForeignKeyConstraint(
            ["brand_id"],
            ["brands.brand_id"],
            name=op.f("campaigns_brand_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["perfume_id", "brand_id"],
            ["perfumes.perfume_id", "perfumes.brand_id"],
            name=op.f("campaigns_perfume_id_brand_id_fkey"),
            ondelete="CASCADE",
        ),
        *_campaign_rules(),
    )
    _index("campaigns", "perfume_id", "brand_id", "status", "created_at")


def _campaign_rules() -> tuple[sa.CheckConstraint, ...]:
    rules = {
        "campaign_name": "length(campaign_name) <= 200",
        "selected_style": "selected_style IN ('gold_luxe', 'dark_elegance', 'romantic_floral')",
        "target_duration": "target_duration BETWEEN 15 AND 60",
        "num_variations": "num_variations BETWEEN 1 AND 3",
    }
    return tuple(
        sa.CheckConstraint(rule, name=op.f(f"campaigns_{column}_check"))
        for column, rule in rules.items()
    )


def _common_columns() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("archived", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
    )


def _index(table: str, *columns: str) -> None:
    for column in columns:
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])
