package dev.threatdoc.discover.recognise.hazard;

/** One kind of hazard. */
interface Hazard {

    /** Looks at a method and reports what is hazardous in it. */
    void look(Body body, Sightings sightings);
}
