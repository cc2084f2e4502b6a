"""What tests share: builders of real values, and fakes at the network's edge."""
