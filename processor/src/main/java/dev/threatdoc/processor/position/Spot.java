package dev.threatdoc.processor.position;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * An annotation on a declaration, or one of its attributes.
 *
 * @param element the declaration
 * @param mirror the annotation
 * @param value the value of the attribute that is meant, if one is and if it is there
 * @param annotation the simple name of the annotation
 * @param index which of several of that type, from 0
 * @param contained whether it stands in a container, as repeated annotations do
 * @param attribute the name of the attribute that is meant; empty for the annotation as a whole
 */
public record Spot(
        Element element,
        AnnotationMirror mirror,
        Optional<AnnotationValue> value,
        String annotation,
        int index,
        boolean contained,
        String attribute) {}
