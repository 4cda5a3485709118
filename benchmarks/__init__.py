"""How fast the library reads, against a bare scan for digits: ``python -m benchmarks``."""
