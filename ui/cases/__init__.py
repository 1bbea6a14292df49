"""The page of one case: who she is, her household, trips, interviews, judgements and consent."""
