<#-- A war served by Payara Micro; reads builder, image.application.artifact, image.application.unpacking. -->
<#import "/application/server.ftl" as server>
<#include "/application/war/exploded.ftl">

<@server.fetched image.application.unpacking.server>
    && mkdir -p /server[=image.application.directory]/[=image.application.unpacking.war.folder] \
    && mv payara-micro.jar /server[=image.application.directory]/ \
    && chmod -R a+rX /server \
    && find /server -exec touch -h -d @0 {} +
</@server.fetched>
