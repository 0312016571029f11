package dev.threatdoc.examples.shop;

import dev.threatdoc.annotation.Actor;

/** Somebody who buys. */
@Actor("Customer")
interface Customer {}
