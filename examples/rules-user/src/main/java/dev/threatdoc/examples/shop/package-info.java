/** As much of a shop as it takes for two rules in Java to find something. */
@ThreatModel(name = "Shop")
package dev.threatdoc.examples.shop;

import dev.threatdoc.annotation.ThreatModel;
