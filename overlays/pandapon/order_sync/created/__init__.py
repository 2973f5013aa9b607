"""Every Taobao order of a time range, once, as it was when it was listed: `PandaPon.orders_created`."""
