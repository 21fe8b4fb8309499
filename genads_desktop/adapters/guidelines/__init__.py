"""Reading brand guidelines on this machine: PDF through PDFium, pictures by their pixels."""
