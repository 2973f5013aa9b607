"""Every state of every order: `PandaPon.order_sync`."""
