from pandapon import OrderStatus, PandaPon, SubOrderResult, fen_to_yuan

with PandaPon.from_env() as pp:
    for order in pp.taobao_orders.iter(status=OrderStatus.AWAITING_PAYMENT):
        print(order.order_no, fen_to_yuan(order.purchase_amount or 0), "yuan")
        for sub_order in order.sub_orders:
            result = SubOrderResult.of(sub_order)
            if result:
                print("  ", result.title, result.sku_properties, result.sku_image_url)
