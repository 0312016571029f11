package shop;

import dev.threatdoc.annotation.Controls;
import dev.threatdoc.annotation.Server;

/** Certain: HA01, of medium severity, for it is not hardened. Assumed: what nobody declared, of high severity at most. */
@Server
@Controls(isHardened = false)
class Shop {}
