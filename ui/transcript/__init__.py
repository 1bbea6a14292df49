"""The transcript view: reading, selecting and coding."""

from ui.transcript.page import TranscriptPage as TranscriptPage
