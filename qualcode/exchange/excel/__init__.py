"""Tables to Excel workbooks and CSV files."""
