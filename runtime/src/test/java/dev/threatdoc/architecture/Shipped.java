package dev.threatdoc.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** What users get: neither tests nor what tests share. */
final class Shipped implements ImportOption {

    @Override
    public boolean includes(Location location) {
        return new DoNotIncludeTests().includes(location) && !location.contains("/dev/threatdoc/testing/");
    }
}
