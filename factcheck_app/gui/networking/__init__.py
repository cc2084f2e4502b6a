"""What leaves this computer: asked before, and shown afterwards."""
