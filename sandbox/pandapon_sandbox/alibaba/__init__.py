"""1688: the goods, the cart, the orders and the refunds."""
