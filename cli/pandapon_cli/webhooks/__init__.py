"""`pandapon webhooks`: the receiver, its inbox, and messages as rows."""
