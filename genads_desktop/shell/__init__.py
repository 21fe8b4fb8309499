"""The Qt application: event loop, QML engine, window."""
