/** Turns a plan into text with FreeMarker; the only package that knows FreeMarker. */
package io.github.dockerfilegen.render;
