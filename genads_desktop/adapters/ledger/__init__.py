"""The ledger in a file of its own, or in the team's Postgres."""
