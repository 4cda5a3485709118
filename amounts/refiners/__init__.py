"""What only the neighbours can tell, one rule a file.

The street calls them in this order, and the order matters:

1. ``not_figures``: dates, versions (``digit_shapes``), years (``years``), names (``labels``) go first, so that no later rule
   builds on them.
2. ``exactness``: the words around one figure ("more than"), since a range may stand behind them; ``senses``, what they say there.
3. ``joins``: two figures that are one (``ranges``, ``compounds``, ``ratios``, ``glued_joins``), share a unit
   (``sharing``) or say the same (restatements).
4. ``leading``: what the words in front of a bare number say that it is of; a range of them is one by now.
5. ``changes``: did it rise or fall by this much? Restatements and ranges have one change.
6. ``memory``: the document's currency, over what the joins have left.
"""
