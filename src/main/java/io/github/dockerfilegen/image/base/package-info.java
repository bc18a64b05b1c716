/** The kinds of base image that an application can run on, a class each. */
package io.github.dockerfilegen.image.base;
