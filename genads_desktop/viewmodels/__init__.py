"""What the screens show: QObjects that read from services and name intentions. No widgets, no engines."""
