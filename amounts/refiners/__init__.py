"""What only the neighbours can tell, one rule a file.

The street calls them in this order, and the order matters:

1. ``not_figures``: dates, versions, names go first, so that no later rule builds on them.
2. ``exactness``: the words around one figure ("more than"), since a range may stand behind them.
3. ``joins``: two figures that are one (ranges, compounds, ratios), or say the same (restatements).
4. ``memory``: the document's currency, over what the joins have left.
"""
