package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.UserChoices;

/**
 * What a kind may need besides the facts.
 *
 * @param choices the user's choices
 * @param images the default images
 */
record KindContext(UserChoices choices, ImageCatalogue images) {}
