"""The codebook beside the transcript: a tree with counts that can be searched, edited and dragged."""
