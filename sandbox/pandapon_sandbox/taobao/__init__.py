"""Taobao: the cart, the orders and the refunds."""
