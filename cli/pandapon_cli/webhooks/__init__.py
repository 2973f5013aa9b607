"""`pandapon webhooks`: the receiver, its inbox, and its messages as rows."""
