<#-- A war served by Payara Micro; reads builder, image.application.artifact, image.application.unpacking. -->
<#import "/application/server.ftl" as server>
<#include "/application/war/exploded.ftl">

<@server.fetched image.application.unpacking.server>
    && mkdir /server \
    && mv payara-micro.jar /server/ \
    && chmod -R a+rX /server \
    && find /server -exec touch -h -d @0 {} +
</@server.fetched>
