/** Recognisers for Spring, Spring Boot and Spring Cloud, old and new. */
@NullMarked
package dev.threatdoc.discover.recognise.spring;

import org.jspecify.annotations.NullMarked;
