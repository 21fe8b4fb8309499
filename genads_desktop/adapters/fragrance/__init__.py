"""What is known of fragrance notes."""
