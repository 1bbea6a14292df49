"""Operations: each user action is one function here, one transaction and one undo step."""
