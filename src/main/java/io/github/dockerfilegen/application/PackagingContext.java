package io.github.dockerfilegen.application;

import io.github.dockerfilegen.catalogue.ImageCatalogue;
import io.github.dockerfilegen.model.UserChoices;

/**
 * The input of {@link Framework#packaged} besides the facts.
 *
 * @param choices the user's choices
 * @param images the default images
 */
public record PackagingContext(UserChoices choices, ImageCatalogue images) {}
