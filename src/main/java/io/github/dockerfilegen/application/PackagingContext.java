package io.github.dockerfilegen.application;

import io.github.dockerfilegen.catalogue.ImageCatalogue;
import io.github.dockerfilegen.model.UserChoices;

/**
 * What a kind may need besides the facts.
 *
 * @param choices the user's choices
 * @param images the default images
 */
public record PackagingContext(UserChoices choices, ImageCatalogue images) {}
