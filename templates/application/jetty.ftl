<#-- A war served by Jetty; reads builder, image.application.artifact, image.application.parameters. -->
<#include "/application/exploded-war.ftl">

<#include "/server/fetch.ftl">
    && jar xf jetty-home.zip \
    && mkdir -p /server/base/webapps \
    && mv jetty-home-*/start.jar jetty-home-*/lib jetty-home-*/modules jetty-home-*/etc /server/ \
    && printf '%s\n' [=image.application.parameters.settings] >/server/base/start.ini \
    && chmod -R a+rX /server
