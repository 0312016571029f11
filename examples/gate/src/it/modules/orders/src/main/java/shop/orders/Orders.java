package shop.orders;

import dev.threatdoc.annotation.Controls;
import dev.threatdoc.annotation.Server;

/** Takes orders. */
@Server
@Controls(isHardened = false)
public class Orders {}
